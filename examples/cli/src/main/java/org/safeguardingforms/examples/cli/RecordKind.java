package org.safeguardingforms.examples.cli;

import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.HandoverJson;
import org.safeguardingforms.json.InformationReportJson;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.json.TimelineJson;

/** The kinds of record, under the names by which their schemas are asked for. */
enum RecordKind {
    SCREENING {
        @Override
        byte[] schema(Edition edition) {
            return new ScreeningJson(edition).schema();
        }
    },
    INFORMATION_REPORT {
        @Override
        byte[] schema(Edition edition) {
            return new InformationReportJson(edition).schema();
        }
    },
    RISK_ASSESSMENT_HANDOVER {
        @Override
        byte[] schema(Edition edition) {
            return new HandoverJson(edition).schema();
        }
    },
    TIMELINE {
        @Override
        byte[] schema(Edition edition) {
            return new TimelineJson(edition).schema();
        }
    };

    /** The published schema of an edition's records of this kind. */
    abstract byte[] schema(Edition edition);
}
