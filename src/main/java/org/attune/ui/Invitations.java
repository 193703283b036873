package org.attune.ui;

import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.error.RequestException;
import org.attune.live.BrokerAddress;
import org.attune.live.ClassCode;
import org.attune.live.learner.Invitation;

/** Whether a session on this computer can join a live class, by the settings. */
final class Invitations {
    private Invitations() {}

    /**
     * @param shared whether the learner cannot change the settings
     * @throws RequestException with a sentence, when it cannot
     */
    static Invitation to(ClassCode code, Settings settings, boolean shared) {
        if (settings.get(Setting.COUNT_EVERYONE)) {
            throw new RequestException(Messages.text(shared ? "join.everyone.shared" : "join.everyone"));
        }
        return new Invitation(code, BrokerAddress.of(settings).orElseThrow(() -> new RequestException(
                Messages.text(shared ? "join.no-broker.shared" : "join.no-broker"))));
    }
}
