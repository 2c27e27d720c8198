package nl.onskentons.common.startup;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Another process that holds a data folder until its input ends. */
final class FolderHolder {

    private FolderHolder() {}

    public static void main(String[] args) throws Exception {
        try (FileChannel claim = new DataFolder(Path.of(args[0]), Optional.empty()).claim()) {
            System.out.println("holds " + claim.isOpen());
            System.in.read();
        }
    }
}
