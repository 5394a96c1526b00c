package org.plenary.desktop.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.plenary.core.event.PostQuantumKey;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Drafts;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.PublicKey;

/// How values of a declared type are written as bytes and read again: a record as its components,
/// one after the other, and so on down to numbers. Knows exactly what an assembly is made of; any
/// other type is a programming error, found when the form is made.
interface Form {
    /// Appends a value.
    void write(Object value, DataOutputStream out) throws IOException;

    /// Reads a value. Bytes that were not written so give nonsense or any unchecked exception.
    Object read(ByteBuffer in);

    /// The form of a type, and in `shape` every type and component that it is made of: bytes of
    /// another shape cannot be read with it.
    static Form of(Type type, StringBuilder shape) {
        return new Forms(shape).of(type);
    }

    /// Makes forms, one for each type.
    final class Forms {
        private static final Map<Class<?>, Form> PLAIN = plain();

        private final StringBuilder shape;
        private final Map<Type, Form> made = new HashMap<>();

        Forms(StringBuilder shape) {
            this.shape = shape;
        }

        /// Writes values of one type.
        private interface Writer<T> {
            void write(DataOutputStream out, T value) throws IOException;
        }

        /// Reads values of one type.
        private interface Reader<T> {
            T read(ByteBuffer in);
        }

        @SuppressWarnings("unchecked") // only values of the declared type come here
        private static <T> Form form(Writer<T> writer, Reader<T> reader) {
            return new Form() {
                @Override
                public void write(Object value, DataOutputStream out) throws IOException {
                    writer.write(out, (T) value);
                }

                @Override
                public Object read(ByteBuffer in) {
                    return reader.read(in);
                }
            };
        }

        Form of(Type type) {
            Form known = made.get(type);
            if (known == null) {
                known = make(type);
                made.put(type, known);
            }
            return known;
        }

        private static Map<Class<?>, Form> plain() {
            Map<Class<?>, Form> all = new HashMap<>();
            all.put(int.class, form(DataOutputStream::writeInt, ByteBuffer::getInt));
            all.put(Integer.class, form(DataOutputStream::writeInt, ByteBuffer::getInt));
            all.put(long.class, form(DataOutputStream::writeLong, ByteBuffer::getLong));
            all.put(boolean.class, form(DataOutputStream::writeBoolean, in -> in.get() != 0));
            all.put(String.class, form(Forms::text, in -> new String(many(in), UTF_8)));
            all.put(Instant.class, form(Forms::instant, Forms::instant));
            all.put(
                    LocalDate.class,
                    Forms.<LocalDate>form(
                            (out, day) -> out.writeLong(day.toEpochDay()),
                            in -> LocalDate.ofEpochDay(in.getLong())));
            all.put(
                    Hash.class,
                    Forms.<Hash>form(
                            (out, hash) -> out.write(hash.bytes()),
                            in -> Hash.of(bytes(in, Hash.LENGTH))));
            all.put(
                    PublicKey.class,
                    Forms.<PublicKey>form(
                            (out, key) -> out.write(key.bytes()),
                            in -> PublicKey.of(bytes(in, PublicKey.LENGTH))));
            all.put(
                    PostQuantumKey.class,
                    Forms.<PostQuantumKey>form(
                            (out, key) -> out.write(key.bytes()),
                            in -> PostQuantumKey.of(bytes(in, PostQuantumKey.LENGTH))));
            all.put(Drafts.class, form(Forms::drafts, Forms::drafts));
            return all;
        }

        private Form make(Type type) {
            if (type instanceof ParameterizedType generic) {
                List<Form> parts = new ArrayList<>();
                for (Type argument : generic.getActualTypeArguments()) {
                    parts.add(of(argument));
                }
                return container((Class<?>) generic.getRawType(), parts);
            }
            Class<?> plain = (Class<?>) type;
            shape.append(plain.getName());
            if (plain.isRecord()) {
                return record(plain);
            }
            if (plain.isEnum()) {
                List<Object> all = List.of(plain.getEnumConstants());
                shape.append(all).append('\n');
                return form(
                        (out, value) -> out.writeByte(all.indexOf(value)), in -> all.get(in.get()));
            }
            shape.append('\n');
            return Optional.ofNullable(PLAIN.get(plain)).orElseThrow(() -> unknown(type));
        }

        private static IllegalStateException unknown(Type type) {
            return new IllegalStateException("an assembly is not made of " + type);
        }

        private static Form container(Class<?> raw, List<Form> parts) {
            if (raw.equals(Optional.class)) {
                return optional(parts.getFirst());
            }
            if (raw.equals(PMap.class)) {
                return map(parts.getFirst(), parts.getLast());
            }
            if (raw.equals(PVector.class)) {
                return form(
                        (out, all) -> all(out, (Collection<?>) all, parts.getFirst()),
                        in -> TreePVector.from(all(in, parts.getFirst())));
            }
            if (raw.equals(PSet.class)) {
                return form(
                        (out, all) -> all(out, (Collection<?>) all, parts.getFirst()),
                        in -> HashTreePSet.from(all(in, parts.getFirst())));
            }
            if (raw.equals(List.class)) {
                return form(
                        (out, all) -> all(out, (Collection<?>) all, parts.getFirst()),
                        in -> List.copyOf(all(in, parts.getFirst())));
            }
            throw unknown(raw);
        }

        private static Form optional(Form part) {
            return Forms.<Optional<?>>form(
                    (out, value) -> {
                        out.writeBoolean(value.isPresent());
                        if (value.isPresent()) {
                            part.write(value.get(), out);
                        }
                    },
                    in -> in.get() == 0 ? Optional.empty() : Optional.of(part.read(in)));
        }

        private static Form map(Form keys, Form values) {
            return Forms.<PMap<?, ?>>form(
                    (out, map) -> {
                        out.writeBoolean(map instanceof OrderedPMap);
                        out.writeInt(map.size());
                        for (Map.Entry<?, ?> each : map.entrySet()) {
                            keys.write(each.getKey(), out);
                            values.write(each.getValue(), out);
                        }
                    },
                    in -> {
                        PMap<Object, Object> map =
                                in.get() != 0 ? OrderedPMap.empty() : HashTreePMap.empty();
                        for (int left = in.getInt(); left > 0; left--) {
                            Object key = keys.read(in);
                            map = map.plus(key, values.read(in));
                        }
                        return map;
                    });
        }

        private Form record(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Method[] getters = new Method[components.length];
            shape.append('(');
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                getters[i] = components[i].getAccessor();
                shape.append(components[i].getName())
                        .append(' ')
                        .append(components[i].getGenericType())
                        .append(',');
            }
            shape.append(")\n");
            Form[] parts = new Form[components.length];
            for (int i = 0; i < components.length; i++) {
                parts[i] = of(components[i].getGenericType());
            }
            Constructor<?> maker = maker(type, types);
            return form(
                    (out, value) -> {
                        for (int i = 0; i < parts.length; i++) {
                            parts[i].write(got(getters[i], value), out);
                        }
                    },
                    in -> {
                        Object[] values = new Object[parts.length];
                        for (int i = 0; i < parts.length; i++) {
                            values[i] = parts[i].read(in);
                        }
                        return made(maker, values);
                    });
        }

        private static Constructor<?> maker(Class<?> type, Class<?>[] components) {
            try {
                return type.getConstructor(components);
            } catch (NoSuchMethodException closed) {
                throw new IllegalStateException(closed);
            }
        }

        private static Object got(Method getter, Object record) {
            try {
                return getter.invoke(record);
            } catch (ReflectiveOperationException never) {
                throw new IllegalStateException(never);
            }
        }

        private static Object made(Constructor<?> maker, Object[] values) {
            try {
                return maker.newInstance(values);
            } catch (ReflectiveOperationException nonsense) {
                throw new IllegalStateException(nonsense);
            }
        }

        private static void all(DataOutputStream out, Collection<?> all, Form part)
                throws IOException {
            out.writeInt(all.size());
            for (Object each : all) {
                part.write(each, out);
            }
        }

        private static List<Object> all(ByteBuffer in, Form part) {
            List<Object> all = new ArrayList<>();
            for (int left = in.getInt(); left > 0; left--) {
                all.add(part.read(in));
            }
            return all;
        }

        private static void text(DataOutputStream out, String text) throws IOException {
            byte[] bytes = text.getBytes(UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        private static void instant(DataOutputStream out, Instant time) throws IOException {
            out.writeLong(time.getEpochSecond());
            out.writeInt(time.getNano());
        }

        private static Instant instant(ByteBuffer in) {
            long second = in.getLong();
            return Instant.ofEpochSecond(second, in.getInt());
        }

        private static void drafts(DataOutputStream out, Drafts drafts) throws IOException {
            out.writeInt(drafts.size());
            for (DraftId draft : drafts.all().toList()) {
                text(out, draft.value());
            }
        }

        private static Drafts drafts(ByteBuffer in) {
            Drafts all = Drafts.NONE;
            for (int left = in.getInt(); left > 0; left--) {
                all = all.plus(new DraftId(new String(many(in), UTF_8)));
            }
            return all;
        }

        private static byte[] many(ByteBuffer in) {
            return bytes(in, in.getInt());
        }

        private static byte[] bytes(ByteBuffer in, int length) {
            byte[] bytes = new byte[length];
            in.get(bytes);
            return bytes;
        }
    }

    /// A value as bytes.
    default byte[] bytes(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(value, out);
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return bytes.toByteArray();
    }
}
