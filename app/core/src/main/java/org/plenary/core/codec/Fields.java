package org.plenary.core.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.Role;

/// Typed reading of a JSON object's members. Members that nobody asks for are found when the bytes
/// are compared.
final class Fields {
    private final Json.Members object;

    Fields(Json.Members object) {
        this.object = object;
    }

    static Fields of(Json json) throws Malformed {
        return new Fields(object(json));
    }

    static Json.Members object(Json json) throws Malformed {
        if (json instanceof Json.Members object) {
            return object;
        }
        throw new Malformed("an object was expected");
    }

    /// Something that reads one value.
    interface Reading<T> {
        T from(Json json) throws Malformed;
    }

    boolean has(String name) {
        return object.byName().containsKey(name);
    }

    Json json(String name) throws Malformed {
        Json json = object.byName().get(name);
        if (json == null) {
            throw new Malformed("the field " + name + " is missing");
        }
        return json;
    }

    <T> T read(String name, Reading<T> reading) throws Malformed {
        return reading.from(json(name));
    }

    <T> Optional<T> maybe(String name, Reading<T> reading) throws Malformed {
        return has(name) ? Optional.of(read(name, reading)) : Optional.empty();
    }

    <T> List<T> list(String name, Reading<T> reading) throws Malformed {
        if (!(json(name) instanceof Json.Array array)) {
            throw new Malformed("the field " + name + " must be a list");
        }
        List<T> items = new ArrayList<>(array.items().size());
        for (Json item : array.items()) {
            items.add(reading.from(item));
        }
        return items;
    }

    String text(String name) throws Malformed {
        return read(name, Fields::text);
    }

    long number(String name) throws Malformed {
        if (json(name) instanceof Json.Whole number) {
            return number.value();
        }
        throw new Malformed("the field " + name + " must be an integer");
    }

    int integer(String name) throws Malformed {
        long value = number(name);
        if (value != (int) value) {
            throw new Malformed("the field " + name + " is too large");
        }
        return (int) value;
    }

    boolean bool(String name) throws Malformed {
        if (json(name) instanceof Json.Bool bool) {
            return bool.value();
        }
        throw new Malformed("the field " + name + " must be true or false");
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) throws Malformed {
        String wire = text(name);
        for (E constant : type.getEnumConstants()) {
            if (wire(constant).equals(wire)) {
                return constant;
            }
        }
        throw new Malformed("the field " + name + " has no value " + wire);
    }

    Instant time(String name) throws Malformed {
        return Instant.ofEpochSecond(number(name));
    }

    EntryId entry(String name) throws Malformed {
        return read(name, Fields::entry);
    }

    Hash hash(String name) throws Malformed {
        return Hash.ofHex(text(name));
    }

    PublicKey key(String name) throws Malformed {
        return read(name, Fields::key);
    }

    Holder holder(String name) throws Malformed {
        Fields holder = of(json(name));
        return new Holder(holder.choice("role", Role.class), holder.integer("number"));
    }

    static String text(Json json) throws Malformed {
        if (json instanceof Json.Text text) {
            return text.value();
        }
        throw new Malformed("a string was expected");
    }

    static EntryId entry(Json json) throws Malformed {
        return EntryId.ofHex(text(json));
    }

    static PublicKey key(Json json) throws Malformed {
        return PublicKey.ofBase64(text(json));
    }

    static LocalDate day(Json json) throws Malformed {
        if (!(json instanceof Json.Whole number)) {
            throw new Malformed("a day is written as the number of days since 1970");
        }
        try {
            return LocalDate.ofEpochDay(number.value());
        } catch (DateTimeException outOfRange) {
            throw new Malformed("a day that no calendar has");
        }
    }

    /// A constant's name on the wire: lower case, hyphens for underscores.
    static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
