package nl.noaberwerk.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.noaberwerk.platform.Refused;
import org.eclipse.microprofile.config.ConfigProvider;

/** Refuses a request body that is larger than {@code noaberwerk.upload.maximum} bytes, also when it does not say its size. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        long maximum = ConfigProvider.getConfig().getValue("noaberwerk.upload.maximum", Long.class);
        if (request.getLength() > maximum) {
            throw tooLarge(maximum);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream(), maximum));
        }
    }

    private static Refused tooLarge(long maximum) {
        return Refused.tooLarge("platform.request.too-large", maximum / 1_000_000);
    }

    private static final class Limited extends FilterInputStream {

        private final long maximum;
        private long read;

        Limited(InputStream in, long maximum) {
            super(in);
            this.maximum = maximum;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int some = super.read(bytes, offset, length);
            count(some);
            return some;
        }

        private void count(int bytes) {
            read += Math.max(0, bytes);
            if (read > maximum) {
                throw tooLarge(maximum);
            }
        }
    }
}
