package org.safeguardingforms.json.migration;

import java.util.List;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.screening.CarriedOver;
import org.safeguardingforms.screening.Screening;

/** What one migration made of a record. */
record StepResult(Screening screening, CarriedOver origin, List<Problem> problems) {}
