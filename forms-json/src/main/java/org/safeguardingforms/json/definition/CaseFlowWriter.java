package org.safeguardingforms.json.definition;

import java.util.List;
import org.safeguardingforms.practice.Branch;
import org.safeguardingforms.practice.CaseFlow;
import org.safeguardingforms.practice.Stage;
import org.safeguardingforms.practice.Turn;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the way of a case as its definition has it. */
public final class CaseFlowWriter {

    private CaseFlowWriter() {}

    static void write(ObjectNode json, CaseFlow flow) {
        ObjectNode entries = json.putObject("entries");
        flow.entries().forEach((outcome, stage) -> entries.put(outcome.name(), stage.value()));
        ArrayNode stages = json.putArray("stages");
        flow.stages().forEach(one -> stage(stages.addObject(), one));
    }

    /** One stage. */
    public static void stage(ObjectNode json, Stage stage) {
        json.put("id", stage.id().value());
        json.put("title", stage.title());
        PathwaysWriter.party(json, "lead", stage.lead());
        texts(json.putArray("participants"), stage.participants());
        texts(json.putArray("inputs"), stage.inputs());
        texts(json.putArray("outputs"), stage.outputs());
        texts(json.putArray("milestones"), stage.milestones());
        turn(json.putObject("turn"), stage.turn());
        RuleWriter.citations(json, stage.citations());
    }

    private static void texts(ArrayNode json, List<?> texts) {
        texts.forEach(one -> json.add(one.toString()));
    }

    private static void turn(ObjectNode json, Turn turn) {
        if (!turn.question().isEmpty()) {
            json.put("question", turn.question());
        }
        ArrayNode branches = json.putArray("branches");
        turn.branches().forEach(one -> branch(branches.addObject(), one));
    }

    private static void branch(ObjectNode json, Branch branch) {
        json.put("answer", branch.answer());
        if (branch.to().isGiven()) {
            json.put("to", branch.to().value());
        }
    }
}
