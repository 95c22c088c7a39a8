package kaijidesk.printing.ipp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request or an answer, without the document.
 *
 * @param code the operation of a request, the status of an answer
 * @param requestId what an answer repeats of its request
 * @param groups the groups of attributes in their order
 */
public record IppMessage(int code, int requestId, List<Group> groups) {

    /**
     * A group of attributes.
     *
     * @param tag which one, of {@link IppTag}
     * @param attributes what it holds
     */
    public record Group(int tag, IppAttributes attributes) {}

    /** A message without groups. */
    public IppMessage(int code, int requestId) {
        this(code, requestId, new ArrayList<>());
    }

    /** A further group at the end, to be filled. */
    public IppAttributes add(int tag) {
        Group group = new Group(tag, new IppAttributes());
        groups.add(group);
        return group.attributes();
    }

    /** All groups of a kind. */
    public List<IppAttributes> all(int tag) {
        return groups.stream().filter(each -> each.tag() == tag).map(Group::attributes).toList();
    }

    /** The first group of a kind. */
    public Optional<IppAttributes> first(int tag) {
        return all(tag).stream().findFirst();
    }
}
