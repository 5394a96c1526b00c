package org.plenary.server.http;

import io.helidon.webserver.http.HttpRouting;
import org.plenary.core.term.Origin;
import org.plenary.server.sequencer.Log;
import org.plenary.server.store.AttachmentFolder;
import org.plenary.server.store.PublishedFolder;
import org.plenary.server.store.RowsReader;

/// Everything that the server answers to, on one page.
final class Routes {
    private Routes() {}

    static HttpRouting.Builder of(
            Origin origin,
            Log log,
            Bell bell,
            RowsReader rows,
            PublishedFolder published,
            AttachmentFolder attachments,
            Gate gate) {
        String trail = "/" + Log.prefix(origin);
        Pages pages = new Pages(published);
        Attachments files = new Attachments(log, attachments);
        return HttpRouting.builder()
                .addFilter(gate)
                .addFilter(Headers::everywhere)
                .error(Exception.class, Problems::answer)
                .post(trail + "entries", new Entries(log.intake()))
                .get(trail + "body/{commitment}", new Bodies(rows))
                .get(trail + "attachment/{sha256}", files::get)
                .head(trail + "attachment/{sha256}", files::get)
                .put(trail + "attachment/{sha256}", files::put)
                .get(trail + "bell", bell)
                .get(pages)
                .head(pages)
                .any((request, response) -> {
                    throw new Problem(405, "There is nothing to send here.");
                });
    }
}
