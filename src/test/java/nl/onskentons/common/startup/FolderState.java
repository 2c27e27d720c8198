package nl.onskentons.common.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder and all below it at one moment: names, content and times. Two are equal when nothing was touched between. */
record FolderState(Map<String, Entry> entries) {

    record Entry(FileTime modified, String content) {}

    static FolderState of(Path folder) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String content =
                        Files.isDirectory(path) ? "folder" : HexFormat.of().formatHex(Files.readAllBytes(path));
                entries.put(folder.relativize(path).toString(), new Entry(Files.getLastModifiedTime(path), content));
            }
        }
        return new FolderState(entries);
    }
}
