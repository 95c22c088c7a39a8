package kaijidesk.cases;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an act asks for, read off its record: one description that the command line, the act forms
 * and the history share.
 */
public final class ActFields {
    private ActFields() {}

    /** The fields of a kind of act, in the order in which they are asked. */
    public static List<ActField> of(ActKind kind) {
        return Arrays.stream(kind.type().getRecordComponents()).map(ActFields::field).toList();
    }

    /**
     * Builds an act from written values.
     *
     * @param values text by field name; an absent or blank optional field is left empty
     * @throws FieldProblem when a field is unknown, missing or unreadable
     */
    public static Act read(ActKind kind, Map<String, String> values) throws FieldProblem {
        List<ActField> fields = of(kind);
        for (String name : values.keySet()) {
            if (fields.stream().noneMatch(field -> field.name().equals(name))) {
                throw new FieldProblem(FieldProblem.Why.UNKNOWN, name);
            }
        }
        List<@Nullable Object> arguments = new ArrayList<>();
        for (ActField field : fields) {
            arguments.add(field.read(values.get(field.name())));
        }
        return create(kind.type(), arguments);
    }

    /**
     * The values of an act as text by field name, empty fields left out: the inverse of {@link
     * #read}.
     */
    public static Map<String, String> write(Act act) {
        Map<String, String> values = new LinkedHashMap<>();
        for (RecordComponent component : act.kind().type().getRecordComponents()) {
            Object value = value(act, component);
            if (value != null) {
                values.put(component.getName(), field(component).write(value));
            }
        }
        return values;
    }

    private static ActField field(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean many = component.getGenericType() instanceof ParameterizedType;
        Class<?> type =
                component.getGenericType() instanceof ParameterizedType set
                        ? (Class<?>) set.getActualTypeArguments()[0]
                        : component.getType();
        return new ActField(component.getName(), type, many, optional);
    }

    private static Act create(Class<? extends Act> type, List<@Nullable Object> arguments) {
        try {
            Class<?>[] types =
                    Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "an act's record can't be built: " + type.getSimpleName(), e);
        }
    }

    private static @Nullable Object value(Act act, RecordComponent component) {
        try {
            return component.getAccessor().invoke(act);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an act's record can't be read: " + act.kind(), e);
        }
    }
}
