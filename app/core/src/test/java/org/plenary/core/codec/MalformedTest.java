package org.plenary.core.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.ledger.Hash;
import org.plenary.core.procedure.Keys;
import org.plenary.core.procedure.TestTrail;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Seen;
import org.plenary.core.term.Stance;

/// What is not written in exactly one way is not an entry; each test breaks one thing.
final class MalformedTest {
    private static final String CITED = Hash.sha256(new byte[] {1}).hex();
    private static final String OTHER = Hash.sha256(new byte[] {2}).hex();
    private static final String GOOD =
            text(new PositionStated(1, Stance.FOR, List.of(EntryId.ofHex(CITED))));

    @Test
    void theEntryThatTheseTestsBreakIsWhole() throws Exception {
        assertThat(EnvelopeCodec.decode(GOOD.getBytes(UTF_8)).kind()).isEqualTo("position-stated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"question\":1 | \"question\":1.0 | ',' or '}' was expected",
                "\"question\":1 | \"question\":1e0 | ',' or '}' was expected",
                "\"question\":1 | \"question\":01 | not a value",
                "\"question\":1 | \"question\":-1 | the question's number must lie between 1 and 9",
                "\"question\":1 | \"question\":-0 | not a value",
                "\"question\":1 | \"question\":+1 | not a value",
                "\"question\":1 | \"question\":0 | the question's number must lie between 1 and 9",
                "\"question\":1 | \"question\":4294967297 | the field question is too large",
                "\"question\":1 | \"question\":\"1\" | the field question must be an integer",
                "\"question\":1 | \"question\":true | the field question must be an integer",
                "\"question\":1 | \"question\":null | not a value",
                "\"question\":1 | \"question\":NaN | not a value",
                "\"question\":1, | | the field question is missing",
                "\"seq\":3 | \"seq\":9007199254740992 | an integer above 2^53 - 1",
                "\"seq\":3 | \"seq\":99999999999999999999 | an integer above 2^53 - 1",
                "\"seq\":3 | \"seq\":-3 | seq must lie between",
                "\"seq\":3 | \"seq\":0 | prev is empty exactly for a device's first entry",
                "\"stance\":\"for\" | \"stance\":\"For\" | the field stance has no value For",
                "\"stance\":\"for\" | \"stance\":1 | a string was expected",
                "\"cites\":[ | \"cites\":{ | ':' was expected",
                "\"v\":1 | \"v\":2 | which needs an update",
                "\"kind\":\"position-stated\" | \"kind\":\"Position\" | a kind is named in lower-case",
                "\"crit\":[] | \"crit\":[\"A b\"] | a feature is named in lower-case letters",
                "\"crit\":[] | \"crit\":{} | the field crit must be a list",
                "\"size\":5 | \"size\":-5 | a tree's size is never negative",
                "/trail/test | /trail/Test | a trail is named HOST/trail/NAME",
                "/trail/test | /t/test | a trail is named HOST/trail/NAME",
                "\"len\":100 | \"len\":0 | a body has 1 to 65,536 bytes",
                "\"len\":100 | \"len\":65537 | a body has 1 to 65,536 bytes",
                "{\"assembly\" | { \"assembly\" | a name was expected",
                "\"seq\":3 | \"seq\" :3 | ':' was expected",
                "\"seq\":3 | \"seq\": 3 | not a value",
                "\"seq\":3 | \"seq\":\t3 | not a value",
                "for\" | f\\u006fr\" | an escape that RFC 8785 does not write",
                "for\" | f\\/r\" | an escape that RFC 8785 does not write",
                "for\" | for | ',' or '}' was expected",
            })
    void whatBreaksOneRuleIsRefusedWithASentence(String good, String bad, String sentence) {
        refused(change(good, Optional.ofNullable(bad).orElse("")), sentence);
    }

    @Test
    void aNameStandsOnce() {
        refused(change("\"seq\":3", "\"seq\":3,\"seq\":3"), "a name stands twice");
        refused(change("\"question\":1", "\"question\":1,\"question\":1"), "a name stands twice");
    }

    @Test
    void namesStandInOrder() {
        refused(change("\"seq\":3,\"v\":1", "\"v\":1,\"seq\":3"), "written in exactly one way");
        refused(
                change("\"question\":1,\"stance\":\"for\"", "\"stance\":\"for\",\"question\":1"),
                "written in exactly one way");
    }

    @Test
    void aFieldThatNobodyKnowsIsNoPlaceForAnything() {
        refused(change("\"v\":1", "\"v\":1,\"w\":\"hello\""), "written in exactly one way");
        refused(
                change("\"stance\":\"for\"", "\"stance\":\"for\",\"why\":\"because\""),
                "written in exactly one way");
        refused(change("\"size\":5", "\"size\":5,\"time\":7"), "written in exactly one way");
        refused(change("\"len\":100", "\"len\":100,\"lenx\":1"), "written in exactly one way");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assembly",
                "crit",
                "device",
                "entry",
                "facts",
                "kind",
                "prev",
                "refs",
                "seen",
                "seq",
                "v"
            })
    void everyFieldOfAnEntryStands(String field) {
        refused(change("\"" + field + "\":", "\"" + field + "x\":"), "");
    }

    @Test
    void theWordsMayBeMissingAndThenTheirFieldIsToo() throws Exception {
        String without = GOOD.replaceFirst("\"body\":\\{[^}]*},", "");

        assertThat(EnvelopeCodec.decode(without.getBytes(UTF_8)).body()).isEmpty();
    }

    @Test
    void whatAnEntryRefersToIsWhatItsFactsName() {
        refused(change("\"refs\":[\"" + CITED, "\"refs\":[\"" + OTHER), "in exactly one way");
        refused(change("\"refs\":[\"" + CITED + "\"]", "\"refs\":[]"), "in exactly one way");
        refused(
                change("\"refs\":[\"" + CITED, "\"refs\":[\"" + OTHER + "\",\"" + CITED),
                "in exactly one way");
    }

    @Test
    void hashesAreWrittenInLowerCaseAndInFull() {
        refused(change(CITED, CITED.toUpperCase(Locale.ROOT)), "64 lower-case");
        refused(change(CITED, CITED.substring(2)), "64 lower-case");
        refused(change(CITED, CITED.substring(1)), "out of bounds");
        refused(change(CITED, "g" + CITED.substring(1)), "out of bounds");
        refused(change("\"prev\":\"", "\"prev\":\"00"), "64 lower-case");
    }

    @Test
    void namesOfDevicesAndDraftsAreThirtyTwoLowerCaseDigits() {
        String device = Keys.named("device").device().value();

        refused(change(device, device.substring(1)), "expected 32 lower-case");
        refused(change(device, "A" + device.substring(1)), "expected 32 lower-case");
        refused(change("0".repeat(32), "0".repeat(31)), "expected 32 lower-case");
        refused(change("0".repeat(32), "O" + "0".repeat(31)), "expected 32 lower-case");
    }

    @Test
    void base64IsWrittenWithItsPaddingAndWithoutStrayBits() {
        String root = Hash.sha256(new byte[] {5}).base64();
        char last = root.charAt(42);
        String stray = root.substring(0, 42) + (char) (last + 1) + "=";

        refused(change(root, root.substring(0, 43)), "in exactly one way");
        refused(change(root, stray), "in exactly one way");
        refused(change(root, root.substring(0, 40)), "a hash has 32 bytes");
        refused(change(root, root.replace('=', '*')), "out of bounds");
    }

    @Test
    void aKeyIsWrittenInCanonicalBase64() {
        String good = text(new DeviceEnrolled(Keys.named("letter"), Keys.named("laptop")));
        String key = Keys.named("laptop").base64();
        char last = key.charAt(42);

        refused(good.replace(key, key.substring(0, 43)), "canonical base64");
        refused(
                good.replace(key, key.substring(0, 42) + (char) (last + 1) + "="),
                "canonical base64");
        refused(good.replace(key, key.substring(4)), "a public key has 32 bytes");
    }

    @Test
    void aTextEndsWithExactlyOneNewline() {
        refused(GOOD.substring(0, GOOD.length() - 1), "ends with a newline");
        refused(GOOD + "\n", "more text after the end");
        refused("\n" + GOOD, "not a value");
        refused(change("}\n", "}\r\n"), "more text after the end");
        refused("", "ends with a newline");
        refused("\n", "the text ends too early");
    }

    @Test
    void aTextHoldsOneEntry() {
        refused(GOOD.trim() + GOOD, "more text after the end");
        refused("[" + GOOD.trim() + "]\n", "an object was expected");
        refused("7\n", "an object was expected");
        refused("\u00ef\u00bb\u00bf" + GOOD, "not a value");
    }

    @Test
    void valuesNestEightDeepAndNoDeeper() throws Exception {
        for (String inner : List.of("", "1")) {
            assertThat(JsonReader.read("[".repeat(8) + inner + "]".repeat(8)))
                    .isInstanceOf(Json.Array.class);
            assertThatThrownBy(() -> JsonReader.read("[".repeat(9) + inner + "]".repeat(9)))
                    .isInstanceOf(Malformed.class)
                    .hasMessageContaining("nested too deeply");
        }
        assertThatThrownBy(() -> JsonReader.read("{\"a\":".repeat(9) + "{}" + "}".repeat(9)))
                .hasMessageContaining("nested too deeply");
        assertThatThrownBy(() -> JsonReader.read("[".repeat(4_000)))
                .hasMessageContaining("nested too deeply");
    }

    @Test
    void textIsUtf8AndNoCharacterIsHalf() {
        byte[] latin1 = change("\"for\"", "\"f\u00f6r\"").getBytes(ISO_8859_1);

        assertThatThrownBy(() -> EnvelopeCodec.decode(latin1))
                .isInstanceOf(Malformed.class)
                .hasMessage("an entry is UTF-8 text");
        for (String half : List.of("\ud83d", "\ude00", "\ude00\ud83d", "\ud83d\ude00\ude00")) {
            assertThatThrownBy(() -> JsonReader.read("\"" + half + "\""))
                    .isInstanceOf(Malformed.class)
                    .hasMessageContaining("half a character");
            assertThatThrownBy(() -> JsonReader.read("\"\\n" + half + "\""))
                    .isInstanceOf(Malformed.class)
                    .hasMessageContaining("half a character");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\\",
                "\"\\u",
                "\"\\u0",
                "\"\\u001",
                "\"\\u00zz\"",
                "\"\\ud83d\\ude00\"",
                "\"\\u0020\"",
                "\"\\x\"",
                "\"a\nb\"",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{a:1}",
                "{\"a\":1,}",
                "[",
                "[1",
                "[1,",
                "[,1]",
                "[1 2]",
                "tru",
                "fals",
                "nul",
                "-",
                "--1",
                "'a'",
                "\u0661",
                "// x",
                "Infinity"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith("not canonical JSON: ");
    }

    @Test
    void anEntryHasAtMost4096Bytes() {
        String padded = change("\"crit\":[]", "\"crit\":[\"" + "a".repeat(4_096) + "\"]");

        refused(padded, "an entry has at most 4,096 bytes, this one has " + padded.length());
    }

    @Test
    void anEntryThatIsTooLongIsNotEvenWritten() {
        Envelope long4k =
                envelope(
                        new Facts.Unknown(
                                "future", "{\"a\":\"" + "x".repeat(4_000) + "\"}", List.of()));

        assertThatThrownBy(() -> EnvelopeCodec.encode(long4k))
                .hasMessageStartingWith("an entry has at most 4,096 bytes, not ");
    }

    @Test
    void aKindFromANewerVersionIsKeptByteForByte() throws Exception {
        String newer =
                change("\"kind\":\"position-stated\"", "\"kind\":\"position-shared\"")
                        .replace("\"facts\":{", "\"facts\":{\"a\":[1,{\"b\":true}],");
        Envelope read = EnvelopeCodec.decode(newer.getBytes(UTF_8));

        assertThat(read.kind()).isEqualTo("position-shared");
        assertThat(read.refs()).containsExactly(EntryId.ofHex(CITED));
        assertThat(EnvelopeCodec.encode(read)).isEqualTo(newer.getBytes(UTF_8));
    }

    @Test
    void aKindThatNeedsAFeatureOfANewerVersionIsNotTakenForTheOneWeKnow() throws Exception {
        String newer = change("\"crit\":[]", "\"crit\":[\"weights\"]");
        Envelope read = EnvelopeCodec.decode(newer.getBytes(UTF_8));

        assertThat(read.facts()).isInstanceOf(Facts.Unknown.class);
        assertThat(EnvelopeCodec.encode(read)).isEqualTo(newer.getBytes(UTF_8));
    }

    @Test
    void theFactsOfAnyKindAreAnObject() {
        String newer = change("\"kind\":\"position-stated\"", "\"kind\":\"position-shared\"");

        refused(newer.replaceFirst("\"facts\":\\{[^}]*}", "\"facts\":5"), "an object was expected");
    }

    @Test
    void aShareIsWrittenAsTwoIntegers() {
        String share = "{\"exceeded\":false,\"share\":[1,2]}";
        String good =
                "{\"base\":\"cast\",\"majority\":"
                        + share
                        + ",\"quorum\":"
                        + share
                        + ",\"tie\":\"fails\"}";
        for (String bad :
                List.of(
                        "[1]",
                        "[1,2,3]",
                        "[\"1\",2]",
                        "[1,\"2\"]",
                        "[2,1]",
                        "[1,4294967297]",
                        "[1,0]")) {
            String facts =
                    "\"facts\":{\"closes\":1,\"recommendation\":\""
                            + CITED
                            + "\",\"rule\":"
                            + good.replaceFirst("\\[1,2]", bad)
                            + ",\"unseal-by\":2,\"version\":1}";
            String entry =
                    change("\"kind\":\"position-stated\"", "\"kind\":\"ballot-opened\"")
                            .replaceFirst("\"facts\":\\{[^}]*}", facts);
            refused(entry, "");
        }
    }

    private static String change(String good, String bad) {
        assertThat(GOOD).as("the change changes something").contains(good);
        return GOOD.replace(good, bad);
    }

    private static void refused(String text, String sentence) {
        assertThatThrownBy(() -> EnvelopeCodec.decode(text.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        refused -> assertThat(refused.sentence()).isNotBlank().contains(sentence));
    }

    private static String text(Event event) {
        return new String(EnvelopeCodec.encode(envelope(Facts.of(event))), UTF_8);
    }

    private static Envelope envelope(Facts facts) {
        return new Envelope(
                TestTrail.ORIGIN,
                Keys.named("device").device(),
                3,
                Optional.of(new EntryId(Hash.sha256(new byte[] {3}))),
                new Seen(5, Hash.sha256(new byte[] {5})),
                new DraftId("0".repeat(32)),
                facts,
                Optional.of(new BodyRef(Hash.sha256(new byte[] {6}), 100)),
                List.of());
    }
}
