package org.twohats.site.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.twohats.content.Markup;
import org.twohats.content.Prose;

/**
 * Adds {@code prose:body="${prose}"}, which prints a page of running text or a piece of it.
 *
 * <p>It is the only way in which markup reaches a page unescaped, and it takes nothing but {@link Prose} and
 * {@link Markup}. Links that begin with a slash lead below the context path. Printing
 * unescaped text by {@code th:utext} is forbidden by a test.
 */
@Component
class ProseDialect extends AbstractProcessorDialect {

    ProseDialect() {
        super("Prose", "prose", 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Body(prefix));
    }

    private static final class Body extends AbstractAttributeTagProcessor {

        private Body(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "body", true, 1000, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String value,
                IElementTagStructureHandler structure) {
            Object prose = StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, value)
                    .execute(context);
            structure.setBody(belowTheContextPath(html(prose), context.buildLink("/", null)), false);
        }

        private static String html(Object printed) {
            return printed instanceof Markup markup ? markup.html() : ((Prose) printed).html();
        }

        private static String belowTheContextPath(String html, String root) {
            return html.replace("href=\"/", "href=\"" + root);
        }
    }
}
