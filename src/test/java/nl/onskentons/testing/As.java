package nl.onskentons.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who is signed in during a test: the part of an example account before {@code @voorbeeld.test}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface As {

    /** {@code beheer}, {@code coordinator}, {@code leiding}, {@code docent}, {@code balie} and so on. */
    String value();
}
