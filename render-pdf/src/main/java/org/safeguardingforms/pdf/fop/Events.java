package org.safeguardingforms.pdf.fop;

import org.apache.fop.events.Event;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/** Stops at everything that FOP would only warn of, such as text that runs off the page. */
final class Events implements EventListener {

    @Override
    public void processEvent(Event event) {
        if (event.getSeverity() != EventSeverity.INFO) {
            throw new FopFailure("Apache FOP reported " + event.getEventID());
        }
    }
}
