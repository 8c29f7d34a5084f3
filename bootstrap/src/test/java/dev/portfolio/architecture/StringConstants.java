package dev.portfolio.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The texts in a compiled class, however its source joins them. Comments are not among them. */
final class StringConstants {

    private StringConstants() {}

    static Stream<String> of(JavaClass type) {
        return StreamSupport.stream(
                        ClassFile.of().parse(bytesOf(type)).constantPool().spliterator(), false)
                .filter(StringEntry.class::isInstance)
                .map(entry -> ((StringEntry) entry).stringValue());
    }

    private static byte[] bytesOf(JavaClass type) {
        try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
