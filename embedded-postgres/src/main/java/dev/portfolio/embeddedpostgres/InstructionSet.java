package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Levels of x86-64 as its vendors defined them; code for one runs on every processor of that level. */
final class InstructionSet {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    private InstructionSet() {}

    // Not -march=native: a cache on a shared home or in an image meets other processors, and a library built for
    // more than they can do kills the server at the first distance computed.
    static String ofThisProcessor() {
        try (var lines = Files.lines(PROCESSOR)) {
            return level(
                    lines.filter(line -> line.startsWith("flags")).findFirst().orElse(""));
        } catch (IOException e) {
            return level("");
        }
    }

    static String level(String flags) {
        String words = flags.replaceFirst("^flags\\s*:", "") + " ";
        if (hasAll(words, "avx512f avx512bw avx512cd avx512dq avx512vl avx2 fma bmi1 bmi2 f16c movbe abm")) {
            return "x86-64-v4";
        }
        if (hasAll(words, "avx2 fma bmi1 bmi2 f16c movbe abm")) {
            return "x86-64-v3";
        }
        return hasAll(words, "sse4_1 sse4_2 ssse3 popcnt cx16") ? "x86-64-v2" : "x86-64";
    }

    private static boolean hasAll(String words, String wanted) {
        for (String flag : wanted.split(" ", -1)) {
            if (!words.contains(" " + flag + " ")) {
                return false;
            }
        }
        return true;
    }
}
