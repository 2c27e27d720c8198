package nl.onskentons.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** UC-001: somebody who signs in on a telephone and a computer at the same moment. */
abstract class SignInAtOnceContract {

    private static final int DEVICES = 6;

    @Autowired
    private AuthenticationManager authentication;

    @Test
    void signsInOnSeveralDevicesAtOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(DEVICES);
        Callable<String> device = () -> {
            together.await();
            return authentication
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                            "leiding@voorbeeld.test", "ons-kent-ons-demo"))
                    .getName();
        };
        try (ExecutorService devices = Executors.newFixedThreadPool(DEVICES)) {
            List<Future<String>> signedIn = IntStream.range(0, DEVICES)
                    .mapToObj(number -> devices.submit(device))
                    .toList();

            for (Future<String> one : signedIn) {
                assertThat(one.get()).isEqualTo("leiding@voorbeeld.test");
            }
        }
    }
}
