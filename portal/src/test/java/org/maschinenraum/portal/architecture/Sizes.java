package org.maschinenraum.portal.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** {@code ./dev sizes}: how long files and methods are, and which are the longest. A method counts from its head to its brace. */
public final class Sizes {

    private static final int SHOWN = 8;

    private final List<Length> files = new ArrayList<>();
    private final List<Length> methods = new ArrayList<>();

    private Sizes() {}

    /** @param roots folders with Java sources */
    public static void main(String[] roots) throws IOException {
        for (String kind : List.of("main", "test")) {
            var sizes = new Sizes();
            for (String root : roots) {
                sizes.measure(Path.of(root), kind);
            }
            print(kind + ", files", sizes.files, 200);
            print(kind + ", methods", sizes.methods, 20);
        }
    }

    private void measure(Path root, String kind) throws IOException {
        List<Path> sources = sources(root.resolve("src").resolve(kind));
        if (sources.isEmpty()) {
            return;
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(sources));
            var positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                Path file = Path.of(unit.getSourceFile().toUri());
                files.add(new Length(
                        file.getFileName().toString(), Files.readAllLines(file).size()));
                new Methods(unit, positions).scan(unit, true);
            }
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static void print(String what, List<Length> lengths, int aim) {
        List<Length> sorted =
                lengths.stream().sorted(Comparator.comparingInt(Length::lines)).toList();
        System.out.printf(
                "%-14s %5d   median %3d   p95 %3d (aim %d)   longest %3d%n",
                what, sorted.size(), at(sorted, 0.5), at(sorted, 0.95), aim, at(sorted, 1));
        sorted.reversed().stream()
                .limit(SHOWN)
                .forEach(one -> System.out.printf("    %4d  %s%n", one.lines(), one.name()));
    }

    private static int at(List<Length> sorted, double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1))
                .lines();
    }

    private record Length(String name, int lines) {}

    private final class Methods extends TreePathScanner<Boolean, Boolean> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Methods(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Boolean visitMethod(MethodTree method, Boolean nothing) {
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            if (method.getBody() != null && start >= 0) {
                var lines = unit.getLineMap();
                String file =
                        Path.of(unit.getSourceFile().toUri()).getFileName().toString();
                methods.add(new Length(file.replace(".java", "#") + method.getName(), (int)
                        (lines.getLineNumber(end) - lines.getLineNumber(start) + 1)));
            }
            return super.visitMethod(method, nothing);
        }
    }
}
