package nl.onskentons;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;

/**
 * Who may open which view and call which service, generated from the code by asking it as each role, and compared with the
 * table in {@code access-matrix.md}. A view or method that is not in the table fails, and so does one that changed.
 *
 * <p>The table is about roles alone. That the record at hand is of a school of whoever asks (R1) is tested where the
 * service is.
 */
class AccessMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/access-matrix.md");

    /** The only methods of services that somebody may call who did not sign in. */
    private static final Set<String> OPEN = Set.of(
            "access.Accounts.areNone()",
            "access.Accounts.createFirst(String, EmailAddress, AccountPassword, SchoolId)",
            "access.Accounts.invited(InvitationToken)",
            "access.Accounts.accept(InvitationToken, AccountPassword)",
            "directory.CallCards.forAudience(SchoolId, Audience, Collection)",
            "home.setup.SetUp.isNeeded()",
            "home.setup.SetUp.perform(SetUpForm)",
            "phone.FeedContents.atThisMoment(FeedSecret)",
            "phone.FeedContents.overWeeks(FeedSecret)",
            "school.SchoolCalendar.of(SchoolId)",
            "school.SchoolCalendar.revision(SchoolId)",
            "school.Schools.confirmationDays(Collection)",
            "school.Schools.createFirst(SchoolDetails)",
            "school.Schools.nameOf(SchoolId)",
            "school.Schools.policeLabelOf(SchoolId)",
            "surveillance.PublishedPlaces.of(SchoolId)",
            "surveillance.PublishedVisits.inWords(SchoolId, YearMonth, Locale)");

    private static final String EVERYBODY = "everybody, also without signing in";

    private static final PreAuthorizeAuthorizationManager SERVICE_RULES = new PreAuthorizeAuthorizationManager();
    private static final AccessAnnotationChecker VIEW_RULES = new AccessAnnotationChecker();

    @Test
    void everyViewStandsInTheTableWithThoseWhoMayOpenIt() throws IOException {
        Set<String> actual = classesWith(Route.class)
                .map(view -> row(
                        name(view) + " at /" + view.getAnnotation(Route.class).value(), whoMayOpen(view)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertTableHas(actual, " at /");
    }

    @Test
    void everyMethodOfAServiceStandsInTheTableWithThoseWhoMayCallIt() throws IOException {
        Set<String> actual = methods()
                .map(method -> row(name(method), whoMayCall(method)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertTableHas(actual, "(");
    }

    @Test
    void noMethodOfAServiceIsOpenUnlessItIsOnTheList() {
        assertThat(methods()
                        .filter(method -> whoMayCall(method).equals(EVERYBODY))
                        .map(AccessMatrixTest::name))
                .containsExactlyInAnyOrderElementsOf(OPEN);
    }

    private static void assertTableHas(Set<String> actual, String mark) throws IOException {
        Set<String> written = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| ") && line.contains(mark))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(actual);
        missing.removeAll(written);
        Set<String> tooMany = new TreeSet<>(written);
        tooMany.removeAll(actual);
        assertThat(Stream.concat(missing.stream(), tooMany.stream()))
                .as(
                        "Rows to add to %s:%n%s%nRows to remove:%n%s",
                        TABLE, String.join("\n", missing), String.join("\n", tooMany))
                .isEmpty();
    }

    private static String whoMayOpen(Class<?> view) {
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> VIEW_RULES.hasAccess(view, signedIn(role), name -> name.equals(role.name())))
                .toList();
        return inWords(roles, VIEW_RULES.hasAccess(view, null, name -> false));
    }

    private static String whoMayCall(Method method) {
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> isGranted(method, signedIn(role)))
                .toList();
        return inWords(
                roles,
                isGranted(
                        method,
                        new AnonymousAuthenticationToken(
                                "key", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
    }

    private static boolean isGranted(Method method, Authentication authentication) {
        @Nullable
        AuthorizationResult result = SERVICE_RULES.authorize(
                () -> authentication, new SimpleMethodInvocation(null, method, new Object[method.getParameterCount()]));
        return Optional.ofNullable(result).map(AuthorizationResult::isGranted).orElse(true);
    }

    private static Authentication signedIn(Role role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                role.name(), null, AuthorityUtils.createAuthorityList(role.authority()));
    }

    private static String inWords(List<Role> roles, boolean visitor) {
        if (visitor) {
            return EVERYBODY;
        }
        if (roles.size() == Role.values().length) {
            return "everybody who is signed in";
        }
        return roles.isEmpty() ? "nobody" : roles.stream().map(Role::name).collect(Collectors.joining(", "));
    }

    private static String row(String what, String who) {
        return "| " + what + " | " + who + " |";
    }

    private static String name(Class<?> type) {
        return type.getName().substring("nl.onskentons.".length());
    }

    private static String name(Method method) {
        return name(method.getDeclaringClass()) + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static Stream<Method> methods() {
        return classesWith(Service.class)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()));
    }

    private static Stream<Class<?>> classesWith(Class<? extends Annotation> annotation) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        List<Class<?>> classes = new ArrayList<>();
        scanner.findCandidateComponents("nl.onskentons").forEach(found -> {
            try {
                classes.add(Class.forName(found.getBeanClassName()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        return classes.stream();
    }
}
