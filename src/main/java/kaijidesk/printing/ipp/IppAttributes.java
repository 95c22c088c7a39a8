package kaijidesk.printing.ipp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Attributes by their names, in the order in which they were written. */
public final class IppAttributes {
    private final Map<String, List<IppValue>> values = new LinkedHashMap<>();

    /** Adds a value to an attribute. */
    IppAttributes add(String name, IppValue value) {
        values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        return this;
    }

    /** Adds a word, a name, an address. */
    public IppAttributes text(int tag, String name, String value) {
        return add(name, new IppValue.Text(tag, value));
    }

    /** Adds a keyword. */
    public IppAttributes keyword(String name, String value) {
        return text(IppTag.KEYWORD, name, value);
    }

    /** Adds an integer. */
    public IppAttributes number(String name, int value) {
        return add(name, new IppValue.Number(IppTag.INTEGER, value));
    }

    /** Says that an attribute has no value. */
    public IppAttributes nothing(String name) {
        return add(name, new IppValue.Other(IppTag.NO_VALUE, 0));
    }

    /** Adds an enumeration's number. */
    public IppAttributes enumerated(String name, int value) {
        return add(name, new IppValue.Number(IppTag.ENUM, value));
    }

    /** Adds a truth value. */
    public IppAttributes truth(String name, boolean value) {
        return add(name, new IppValue.Truth(value));
    }

    /** Adds a collection. */
    public IppAttributes collection(String name, IppAttributes members) {
        return add(name, new IppValue.Collection(members));
    }

    /** All attributes. */
    public Map<String, List<IppValue>> all() {
        return Collections.unmodifiableMap(values);
    }

    /** Whether there is such an attribute. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The values of an attribute that are made of characters. */
    public List<String> texts(String name) {
        return of(name, IppValue.Text.class).map(IppValue.Text::value).toList();
    }

    /** The first of them. */
    public Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    /** The values of an attribute that are numbers. */
    public List<Integer> numbers(String name) {
        return of(name, IppValue.Number.class).map(IppValue.Number::value).toList();
    }

    /** The first of them. */
    public OptionalInt number(String name) {
        return numbers(name).stream().mapToInt(Integer::intValue).findFirst();
    }

    /** A truth value. */
    public Optional<Boolean> truth(String name) {
        return of(name, IppValue.Truth.class).map(IppValue.Truth::value).findFirst();
    }

    /** A collection. */
    public Optional<IppAttributes> collection(String name) {
        return of(name, IppValue.Collection.class).map(IppValue.Collection::members).findFirst();
    }

    private <V extends IppValue> Stream<V> of(String name, Class<V> type) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(type::isInstance)
                .map(type::cast);
    }
}
