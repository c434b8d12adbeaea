package de.gruppenbuch.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ExpressionFactory;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.StandardELContext;
import jakarta.faces.FactoryFinder;
import jakarta.faces.application.ApplicationFactory;
import org.junit.jupiter.api.Test;

/** Traps of this server that the house has built around. */
interface ServerTests extends InContainer {

    /** A line of a list. */
    record Line(String name, long cents) {}

    /** Green means that the ban stays: the server runs what these annotations forbid. */
    @Test
    default void theServerIgnoresRolesAllowedAndDenyAllOnABean() {
        IgnoredAnnotations bean = get(IgnoredAnnotations.class);

        assertThat(bean.forNobody()).isEqualTo("let in");
        assertThat(bean.forAdmins()).isEqualTo("let in");
    }

    @Test
    default void pagesReadTheComponentsOfRecords() {
        ApplicationFactory faces =
                (ApplicationFactory) FactoryFinder.getFactory(FactoryFinder.APPLICATION_FACTORY);
        StandardELContext context = expressions();
        context.addELResolver(faces.getApplication().getELResolver());

        assertThat(read(context, "#{line.name}")).isEqualTo("Zoom");
        assertThat(read(context, "#{line.cents + 1}")).isEqualTo("1500");
    }

    /** As soon as this is red, the server knows records and the resolver can go. */
    @Test
    default void theServerAloneDoesNotKnowRecords() {
        assertThatThrownBy(() -> read(expressions(), "#{line.name}"))
                .isInstanceOf(PropertyNotFoundException.class);
    }

    private static StandardELContext expressions() {
        ExpressionFactory factory = ExpressionFactory.newInstance();
        StandardELContext context = new StandardELContext(factory);
        context.getVariableMapper()
                .setVariable(
                        "line", factory.createValueExpression(new Line("Zoom", 1499), Line.class));
        return context;
    }

    private static Object read(ELContext context, String expression) {
        return ExpressionFactory.newInstance()
                .createValueExpression(context, expression, String.class)
                .getValue(context);
    }
}
