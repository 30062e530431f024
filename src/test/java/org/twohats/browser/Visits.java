package org.twohats.browser;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets visitors in, and asks each of them afterwards whether anything was amiss. */
class Visits implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Visits.class);
    private static final String SKIP = "skipBrowserTests";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (!Boolean.getBoolean(SKIP)) {
            return ConditionEvaluationResult.enabled("nobody asked to leave browser tests out");
        }
        if (test.getTestMethod().isEmpty()) {
            System.err.println("WARNING: " + test.getDisplayName() + " was NOT run, because -D" + SKIP + "=true");
        }
        return ConditionEvaluationResult.disabled("-D" + SKIP + "=true");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Visitor visitor = new Visitor(chromium(test).browser(), home(test), parameter.isAnnotated(Scripted.class));
        visitors(test).add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        List<String> complaints = new ArrayList<>();
        for (Visitor visitor : visitors(test)) {
            complaints.addAll(visitor.complaints());
            visitor.leaves();
        }
        if (!complaints.isEmpty()) {
            AssertionError unwell = new AssertionError("The browser complained:\n" + String.join("\n", complaints));
            Optional<Throwable> failure = test.getExecutionException();
            failure.ifPresent(unwell::addSuppressed);
            throw unwell;
        }
    }

    private static Chromium chromium(ExtensionContext test) {
        return test.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Browser.class, browser -> Chromium.launch(), Chromium.class);
    }

    private static String home(ExtensionContext test) {
        return "http://localhost:"
                + SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
    }

    private static Visitors visitors(ExtensionContext test) {
        Store store = test.getStore(HERE);
        return store.computeIfAbsent(Visitors.class, none -> new Visitors(), Visitors.class);
    }

    private static final class Visitors extends ArrayList<Visitor> {}
}
