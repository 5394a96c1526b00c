package org.plenary.server.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import org.plenary.core.term.Origin;
import org.plenary.server.sequencer.Log;
import org.plenary.server.store.AttachmentFolder;
import org.plenary.server.store.PublishedFolder;
import org.plenary.server.store.RowsReader;

/// Everything that the server answers to, on one page. What is not here is a published file.
final class Routes implements HttpHandler {
    private final List<Route> routes;
    private final Answering files;
    private final Gate gate;

    Routes(
            Origin origin,
            Log log,
            Bell bell,
            RowsReader rows,
            PublishedFolder published,
            AttachmentFolder attachments,
            Gate gate) {
        String trail = "/" + Log.prefix(origin);
        Attachments attached = new Attachments(log, attachments);
        this.gate = gate;
        files = new Pages(published);
        routes =
                List.of(
                        new Route("POST", trail + "entries", new Entries(log.intake())),
                        new Route("GET", trail + "body/*", new Bodies(rows)),
                        new Route("GET", trail + "attachment/*", attached::get),
                        new Route("HEAD", trail + "attachment/*", attached::get),
                        new Route("PUT", trail + "attachment/*", attached::put),
                        new Route("GET", trail + "bell", bell),
                        new Route("GET", "/*", files),
                        new Route("HEAD", "/*", files));
    }

    /// What answers a call. Whatever it throws becomes a response in [Problems].
    @FunctionalInterface
    interface Answering {
        void answer(Call call) throws Exception;
    }

    private record Route(String method, String path, Answering answering) {
        boolean fits(Call call) {
            boolean below =
                    path.endsWith("*")
                            && call.path().startsWith(path.substring(0, path.length() - 1));
            return call.method().equals(method) && (below || call.path().equals(path));
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = new Call(exchange);
            call.with(Headers.ALWAYS);
            try {
                gate.check();
                route(call).answer(call);
            } catch (Exception why) {
                Problems.answer(call, why);
            }
        }
    }

    private Answering route(Call call) {
        return routes.stream()
                .filter(route -> route.fits(call))
                .findFirst()
                .orElseThrow(() -> new Problem(405, "There is nothing to send here."))
                .answering();
    }
}
