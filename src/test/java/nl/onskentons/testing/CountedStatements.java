package nl.onskentons.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what goes to the database, whoever sends it. */
public final class CountedStatements implements BeanPostProcessor {

    private final AtomicInteger executed = new AtomicInteger();

    /** How many statements something costs. */
    public int during(Runnable action) {
        int before = executed.get();
        action.run();
        return executed.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? counted(DataSource.class, database) : bean;
    }

    private <T> T counted(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                executed.incrementAndGet();
            }
            return wrapped(invoke(target, method, arguments));
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object wrapped(@Nullable Object result) {
        return switch (result) {
            case Connection connection -> counted(Connection.class, connection);
            case PreparedStatement statement -> counted(PreparedStatement.class, statement);
            case Statement statement -> counted(Statement.class, statement);
            case null, default -> result;
        };
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
