package org.plenary.desktop.chamber;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerAddressTest {
    @Test
    void anAddressIsReadWithOrWithoutItsSchemeInAnyCaseAndWithASlashBehind() {
        for (String typed :
                new String[] {
                    "plenary.example/trail/ai",
                    " Plenary.Example/trail/ai/ ",
                    "https://plenary.example/trail/ai"
                }) {
            assertThat(ServerAddress.parse(typed).orElseThrow().trail().toString())
                    .isEqualTo("https://plenary.example/trail/ai/");
        }
    }

    @Test
    void onlyThisLaptopIsReadWithoutEncryptionUnlessItIsAskedFor() {
        assertThat(trail("localhost:8480/trail/sample"))
                .isEqualTo("http://localhost:8480/trail/sample/");
        assertThat(trail("http://192.168.1.7:8480/trail/sample"))
                .isEqualTo("http://192.168.1.7:8480/trail/sample/");
        assertThat(trail("localhost.example/trail/sample")).startsWith("https:");
    }

    @Test
    void anAddressWithoutTheAssemblysNameIsNone() {
        assertThat(ServerAddress.parse("plenary.example")).isEmpty();
        assertThat(ServerAddress.parse("")).isEmpty();
        assertThat(ServerAddress.parse("ftp://plenary.example/trail/ai")).isEmpty();
    }

    @Test
    void anAddressIsShownAsItMayBeTypedAgain() {
        for (String typed :
                new String[] {
                    "plenary.example/trail/ai",
                    "localhost:8480/trail/sample",
                    "http://10.0.0.2/trail/x",
                    "https://localhost/trail/x"
                }) {
            ServerAddress address = ServerAddress.parse(typed).orElseThrow();
            assertThat(address.toString()).isEqualTo(typed);
            assertThat(ServerAddress.parse(address.toString())).contains(address);
        }
    }

    private static String trail(String typed) {
        return ServerAddress.parse(typed).orElseThrow().trail().toString();
    }
}
