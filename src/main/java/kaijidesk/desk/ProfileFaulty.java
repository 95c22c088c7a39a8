package kaijidesk.desk;

import java.util.List;
import kaijidesk.regime.ProfileCheck;

/** A profile can't be worked by as it is (R6.06); nothing was changed. */
public final class ProfileFaulty extends CannotDo {
    private static final long serialVersionUID = 1L;

    private final transient List<ProfileCheck.Problem> problems;

    /** With all that is wrong with it. */
    public ProfileFaulty(List<ProfileCheck.Problem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the values. */
    public List<ProfileCheck.Problem> problems() {
        return problems;
    }
}
