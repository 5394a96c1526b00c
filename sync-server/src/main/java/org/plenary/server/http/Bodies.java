package org.plenary.server.http;

import java.io.IOException;
import org.plenary.server.store.RowsReader;
import org.plenary.server.store.RowsReader.Stored;

/// `GET body/HEX`: an entry's words by their commitment.
final class Bodies implements Routes.Answering {
    private final RowsReader rows;

    Bodies(RowsReader rows) {
        this.rows = rows;
    }

    @Override
    public void answer(Call call) throws IOException {
        switch (rows.body(call.hash())) {
            case Stored.Here(byte[] record) ->
                    call.with("Content-Type", "application/octet-stream")
                            .with("Cache-Control", "no-cache")
                            .with("Access-Control-Allow-Origin", "*")
                            .answer(200, record);
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
