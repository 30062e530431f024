package org.twohats.operation;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** For a container, in which there may be nothing but Java that could ask. */
final class Health implements Command {

    private static final int MILLISECONDS = 3000;

    @Override
    public String usage() {
        return "health";
    }

    @Override
    public String meaning() {
        return "asks the site on this machine, at the port and path of the settings, whether it is alive";
    }

    @Override
    public void carryOut(Order order) {
        URI address = order.site().resolve("livez");
        try {
            HttpURLConnection question = (HttpURLConnection) address.toURL().openConnection();
            question.setConnectTimeout(MILLISECONDS);
            question.setReadTimeout(MILLISECONDS);
            int status = question.getResponseCode();
            question.disconnect();
            if (status != HttpURLConnection.HTTP_OK) {
                throw new Refusal(address + " answers " + status + ".");
            }
        } catch (IOException e) {
            throw new Refusal("Nobody answers at " + address + ".", e);
        }
        order.say("It is alive.");
    }
}
