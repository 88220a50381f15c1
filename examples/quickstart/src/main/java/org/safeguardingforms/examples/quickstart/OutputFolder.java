package org.safeguardingforms.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the quickstart leaves its files, and says so. */
record OutputFolder(Path folder, PrintStream out) {

    void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.write(folder.resolve(name), bytes);
        out.println("  " + file.toAbsolutePath().normalize());
    }
}
