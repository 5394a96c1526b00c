package org.plenary.core.ledger;

import java.util.HexFormat;
import java.util.List;

/// The edge cases of the ed25519-speccheck project on which verifiers differ, and two with an
/// ordinary key and a point of small order added to R, which only cofactored verifiers accept; and
/// the answers that every engine here must give.
final class EdgeCases {
    /// Accepted are the first so many cases, refused all others.
    private static final int ACCEPTED = 4;

    private static final List<Case> CASES =
            List.of(
                    new Case(
                            "8c93255d71dcab10e8f379c26200f3c7bd5f09d9bc3068d3ef4edeb4853022b6",
                            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a0000000000000000000000000000000000000000000000000000000000000000"),
                    new Case(
                            "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79",
                            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                            "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43a5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04"),
                    new Case(
                            "aebf3f2601a0c8c5d39cc7d8911642f740b78168218da8471772b35f9d35b9ab",
                            "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
                            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa8c4bd45aecaca5b24fb97bc10ac27ac8751a7dfe1baff8b953ec9f5833ca260e"),
                    new Case(
                            "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79",
                            "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
                            "9046a64750444938de19f227bb80485e92b83fdb4b6506c160484c016cc1852f87909e14428a7a1d62e9f22f3d3ad7802db02eb2e688b6c52fcd6648a98bd009"),
                    new Case(
                            "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c",
                            "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
                            "160a1cb0dc9c0258cd0a7d23e94d8fa878bcb1925f2c64246b2dee1796bed5125ec6bc982a269b723e0668e540911a9a6a58921d6925e434ab10aa7940551a09"),
                    new Case(
                            "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c",
                            "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
                            "21122a84e0b5fca4052f5b1235c80a537878b38f3142356b2c2384ebad4668b7e40bc836dac0f71076f9abe3a53f9c03c1ceeeddb658d0030494ace586687405"),
                    new Case(
                            "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40",
                            "442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623",
                            "e96f66be976d82e60150baecff9906684aebb1ef181f67a7189ac78ea23b6c0e547f7690a0e2ddcd04d87dbc3490dc19b3b3052f7ff0538cb68afb369ba3a514"),
                    new Case(
                            "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40",
                            "442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623",
                            "8ce5b96c8f26d0ab6c47958c9e68b937104cd36e13c33566acd2fe8d38aa19427e71f98a473474f2f13f06f97c20d58cc3f54b8bd0d272f42b695dd7e89a8c22"),
                    new Case(
                            "fdaebc429f4a735932a160da1301080c13280eea8bc280d1b392c6b9e6ba3a5a",
                            "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
                            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f454d370c8d9fc323a41450f8d513eafeb5b0697390c1e505a0d4ddc71f566607"),
                    new Case(
                            "84b698d39be126ff55fe45079e6c8bf64a0d7db6994560b4e96b7021eb39c1a1",
                            "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
                            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f084d5b99c2a9463d9c8bd5026916996984eeec87ddf1d3be329006ace1b37b09"),
                    new Case(
                            "e7b486faddd100a57ad06bc88a158b251012e163ddfd5a678f534771910c704f",
                            "bc3f233a8a03816ca2ebe8bea28014e4b331617a9e37cdf180f4087ab5fafc0a",
                            "1d5cfb8081e3b96e92a412d5904f9d7da670a1b0d9b872e2c925059ba5808e8bde026a8d2db5df67cc26e2832c35ac55b752460f9442e55045cd498e0306f50c"),
                    new Case(
                            "e7b486faddd100a57ad06bc88a158b251012e163ddfd5a678f534771910c704f",
                            "da6d600efbfc8945bf95be421b454164b115704f7d15385bcc14f9cfbe1f945e",
                            "9d3894782011a12b8021f73592ad5d0de6fa97188f4e4b9803b000b059b722716388a04d7ff925fa61640d78b063f7e6cb56b0d34443f9be05afe8c9991e5f03"));

    private EdgeCases() {}

    private record Case(String message, String key, String signature) {}

    static boolean agree(SignatureEngine engine) {
        for (int i = 0; i < CASES.size(); i++) {
            if (accepts(engine, CASES.get(i)) != (i < ACCEPTED)) {
                return false;
            }
        }
        return true;
    }

    private static boolean accepts(SignatureEngine engine, Case c) {
        HexFormat hex = HexFormat.of();
        return engine.verify(
                hex.parseHex(c.key()), hex.parseHex(c.message()), hex.parseHex(c.signature()));
    }
}
