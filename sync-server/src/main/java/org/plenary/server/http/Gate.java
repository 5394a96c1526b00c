package org.plenary.server.http;

import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import org.plenary.server.sequencer.Stopped;

/// Closed when the server can no longer tell what is durable: then nothing is answered but that.
public final class Gate implements Filter {
    private volatile boolean closed;

    /// Answers nothing more.
    public void close() {
        closed = true;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        if (closed) {
            Headers.ALWAYS.forEach(response::header);
            Problems.send(response, Problems.problem(Stopped.now()));
            return;
        }
        chain.proceed();
    }
}
