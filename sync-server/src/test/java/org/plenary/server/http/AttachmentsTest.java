package org.plenary.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Media;
import org.plenary.server.Convened;
import org.plenary.server.Laptop;
import org.plenary.server.TestServer;

final class AttachmentsTest {
    private static final int CHUNK = 65_536;

    @TempDir Path data;
    private TestServer server;
    private byte[] file;
    private Hash sha256;

    @BeforeEach
    void start() throws Exception {
        server = TestServer.founded(data);
        file = new byte[2 * CHUNK + 1_000];
        for (int i = 0; i < file.length; i++) {
            file[i] = (byte) (i * 31 + i / 256);
        }
        sha256 = Hash.sha256(file);
        new Convened(server).learning().item(new Attachment(sha256, file.length, Media.PDF));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> put(Hash name, byte[] bytes, String range) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.at("attachment/" + name))
                                .PUT(BodyPublishers.ofByteArray(bytes))
                                .header("Content-Range", range)
                                .build(),
                        BodyHandlers.ofString());
    }

    private HttpResponse<String> part(int number) throws Exception {
        int from = number * CHUNK;
        int to = Math.min(file.length, from + CHUNK);
        return put(
                sha256,
                Arrays.copyOfRange(file, from, to),
                "bytes " + from + "-" + (to - 1) + "/" + file.length);
    }

    private HttpResponse<byte[]> get(String... headers) throws Exception {
        return server.get(server.at("attachment/" + sha256), headers);
    }

    @Test
    void aFileThatAnEntryNamesArrivesInParts() throws Exception {
        assertThat(part(0).statusCode()).isEqualTo(202);
        assertThat(part(1).statusCode()).isEqualTo(202);
        assertThat(part(2).statusCode()).isEqualTo(201);

        assertThat(get().body()).isEqualTo(file);
        assertThat(get().headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(get().headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox"));
        assertThat(data.resolve("public/trail/test/attachment/" + sha256)).hasBinaryContent(file);
    }

    @Test
    void aFileThatNoEntryNamesIsNotTaken() throws Exception {
        Hash other = Laptop.seed("other");

        HttpResponse<String> answer = put(other, new byte[10], "bytes 0-9/10");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("No entry of this record names a file");
        assertThat(data.resolve("attachments")).doesNotExist();
    }

    @Test
    void aFileOfAnotherSizeIsNotTaken() throws Exception {
        HttpResponse<String> answer = put(sha256, new byte[CHUNK], "bytes 0-65535/199999999");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("a file of 132072 bytes");
    }

    @Test
    void anInterruptedSendingGoesOnWhereItStopped() throws Exception {
        part(0);
        server.restart();

        HttpResponse<byte[]> asked = get();
        assertThat(asked.statusCode()).isEqualTo(404);
        assertThat(asked.headers().firstValue("Range")).contains("bytes=0-65535");

        part(1);
        part(2);
        assertThat(get().body()).isEqualTo(file);
    }

    @Test
    void aPartThatComesTooEarlyIsAskedForAgain() throws Exception {
        part(0);

        HttpResponse<String> early = part(2);

        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.headers().firstValue("Range")).contains("bytes=0-65535");
    }

    @Test
    void aPartMayComeTwice() throws Exception {
        part(0);
        part(0);
        part(1);
        part(1);

        assertThat(part(2).statusCode()).isEqualTo(201);
        assertThat(part(2).statusCode()).isEqualTo(200);
        assertThat(get().body()).isEqualTo(file);
    }

    @Test
    void aFileWithOneWrongByteIsThrownAway() throws Exception {
        byte[] right = file.clone();
        file[70_000] ^= 1;
        part(0);
        part(1);
        HttpResponse<String> answer = part(2);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("from its beginning");
        assertThat(get().statusCode()).isEqualTo(404);

        file = right;
        part(0);
        part(1);
        assertThat(part(2).statusCode()).isEqualTo(201);
    }

    @Test
    void aPartIsOfTheRightSizeAtTheRightPlace() throws Exception {
        assertThat(put(sha256, new byte[10], "bytes 5-14/132072").statusCode()).isEqualTo(400);
        assertThat(put(sha256, new byte[10], "bytes 0-65535/132072").statusCode()).isEqualTo(400);
        assertThat(put(sha256, new byte[10], "bytes 0-9/*").statusCode()).isEqualTo(400);
        assertThat(put(sha256, new byte[CHUNK + 1], "bytes 0-65535/132072").statusCode())
                .isEqualTo(413);
    }

    @Test
    void aRangeIsServedAloneAndAWrongOneIsRefused() throws Exception {
        part(0);
        part(1);
        part(2);

        assertThat(get("Range", "bytes=100-199").body())
                .isEqualTo(Arrays.copyOfRange(file, 100, 200));
        assertThat(get("Range", "bytes=100-199").statusCode()).isEqualTo(206);
        assertThat(get("Range", "bytes=132000-").headers().firstValue("Content-Range"))
                .contains("bytes 132000-132071/132072");
        assertThat(get("Range", "bytes=-10").body())
                .isEqualTo(Arrays.copyOfRange(file, file.length - 10, file.length));
        assertThat(get("Range", "bytes=132072-").statusCode()).isEqualTo(416);
        assertThat(get("Range", "bytes=0-1", "If-Range", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(get("Range", "lines=1-2").statusCode()).isEqualTo(200);
    }

    @Test
    void aFilePutInTheFolderByHandIsServedOnlyIfItIsTheRightOne() throws Exception {
        Path folder = data.resolve("attachments");
        Files.createDirectories(folder);
        Files.write(folder.resolve(sha256.hex()), "wrong".getBytes(UTF_8));
        assertThat(get().statusCode()).isEqualTo(404);

        Files.write(folder.resolve(sha256.hex()), file);
        server.restart();

        assertThat(data.resolve("public/trail/test/attachment/" + sha256)).hasBinaryContent(file);
        assertThat(get().body()).isEqualTo(file);
    }

    @Test
    void anAddressThatIsNoHashIsNobodys() throws Exception {
        assertThat(server.get("attachment/..%2f..%2frecord.db").statusCode()).isEqualTo(404);
        assertThat(
                        server.get("attachment/" + sha256.hex().toUpperCase(java.util.Locale.ROOT))
                                .statusCode())
                .isEqualTo(404);
    }
}
