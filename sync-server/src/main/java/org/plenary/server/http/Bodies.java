package org.plenary.server.http;

import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import org.plenary.server.store.RowsReader;
import org.plenary.server.store.RowsReader.Stored;

/// `GET body/HEX`: an entry's words by their commitment.
final class Bodies implements Handler {
    private final RowsReader rows;

    Bodies(RowsReader rows) {
        this.rows = rows;
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) throws IOException {
        switch (rows.body(Names.hash(request, "commitment"))) {
            case Stored.Here(byte[] record) -> {
                response.header("Content-Type", "application/octet-stream");
                response.header("Cache-Control", "no-cache");
                response.header("Access-Control-Allow-Origin", "*");
                response.send(record);
            }
            case Stored.Erased(long by) ->
                    throw new Problem(
                            410,
                            "These words were erased. Entry "
                                    + by
                                    + " says on whose ground and by whom.");
            case Stored.Nothing() -> throw Problem.notHere();
        }
    }
}
