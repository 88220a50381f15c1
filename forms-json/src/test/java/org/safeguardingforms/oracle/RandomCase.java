package org.safeguardingforms.oracle;

import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.edition.Concern;
import org.safeguardingforms.oracle.Known.Judged;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** One case over all rows of the form, made at random, as the library and as the oracle sees it. */
@SuppressWarnings("EnumOrdinal") // As Known counts them.
final class RandomCase {

    private static final double[] SHARES = {0, 0.01, 0.03, 0.5, 0.97, 0.99, 1};
    private static final int[] CHILDHOOD = IntStream.range(0, 18).toArray();
    private static final List<Concern> CONCERNS = EDITION.concerns();

    private final SplittableRandom random;
    private final double unansweredShare;
    private final double noShare;
    private final double amendedShare;
    private final ScreeningBuilder screening = draft();
    private final List<Known.Concern> present = new ArrayList<>();
    private final int[] unanswered = new int[Level.values().length];
    private final int[] ages;
    private final Judged judged;

    RandomCase(SplittableRandom random) {
        this.random = random;
        this.unansweredShare = SHARES[random.nextInt(SHARES.length)];
        this.noShare = SHARES[random.nextInt(SHARES.length)];
        this.amendedShare = random.nextInt(3) * 0.3;
        this.ages = age();
        this.judged = judged();
        CONCERNS.forEach(this::answer);
    }

    private int[] age() {
        if (random.nextInt(4) == 0) {
            return CHILDHOOD;
        }
        int age = random.nextInt(18);
        screening.child(ChildDetails.aboutAged("Robin Example", age, age + random.nextInt(3)));
        return new int[] {age};
    }

    private Judged judged() {
        Judged drawn = Judged.values()[random.nextInt(Judged.values().length)];
        switch (drawn) {
            case NOT_YET -> {}
            case CONFIRMED -> screening.judgement(Judgement.of(Conclusion.CONFIRMS_CONCERNS, "Reason"));
            case NOT_CONFIRMED -> screening.judgement(Judgement.of(Conclusion.DOES_NOT_CONFIRM_CONCERNS, "Reason"));
            case UNDECIDED -> screening.judgement(Judgement.of(Conclusion.UNDECIDED, "Reason"));
        }
        return drawn;
    }

    private void answer(Concern concern) {
        List<Response> given = new ArrayList<>();
        for (Indicator row : concern.rows()) {
            if (random.nextDouble() >= unansweredShare) {
                Response response = response();
                screening.answer(row.id(), response);
                given.add(response);
            }
        }
        if (given.isEmpty()) {
            unanswered[concern.rows().get(0).level().ordinal()]++;
        } else if (given.stream().anyMatch(response -> response.answer() != Answer.NO)) {
            present.add(known(concern.rows().get(0).level(), given));
        }
    }

    private Response response() {
        Answer answer = random.nextDouble() < noShare ? Answer.NO : random.nextBoolean() ? Answer.YES : Answer.POSSIBLE;
        Response response = Response.of(answer);
        return random.nextDouble() < amendedShare
                ? response.amendedTo(Level.values()[random.nextInt(Level.values().length)], "Reason")
                : response;
    }

    private static Known.Concern known(Level printed, List<Response> given) {
        return given.stream()
                .flatMap(response -> response.amendment().stream())
                .map(own -> own.level())
                .max(Level::compareTo)
                .map(own -> new Known.Concern(printed, own, true))
                .orElse(Known.Concern.asPrinted(printed));
    }

    Screening screening() {
        return screening.build();
    }

    Known known() {
        return new Known(ages, present, unanswered, judged);
    }
}
