package headway.testing;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps classes of tests out of the application's component scan, which would find them in the same packages. */
public class TestClassesStayOut extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
        return reader.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestClassesStayOut;
    }

    @Override
    public int hashCode() {
        return TestClassesStayOut.class.hashCode();
    }
}
