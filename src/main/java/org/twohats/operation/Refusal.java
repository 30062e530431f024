package org.twohats.operation;

/** Why a command did not do what it was asked, in plain sentences for whoever asked. Nothing was changed. */
final class Refusal extends RuntimeException {

    Refusal(String sentences) {
        super(sentences);
    }

    Refusal(String sentences, Throwable cause) {
        super(sentences, cause);
    }
}
