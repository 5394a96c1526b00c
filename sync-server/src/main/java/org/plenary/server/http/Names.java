package org.plenary.server.http;

import io.helidon.webserver.http.ServerRequest;
import org.plenary.core.ledger.Hash;

/// What stands in a path.
final class Names {
    private Names() {}

    /// A hash in 64 lower-case hexadecimal digits; at any other address there is nothing.
    static Hash hash(ServerRequest request, String parameter) {
        try {
            return Hash.ofHex(request.path().pathParameters().get(parameter));
        } catch (IllegalArgumentException noHash) {
            throw Problem.notHere();
        }
    }
}
