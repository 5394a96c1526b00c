// Fetches Apache Maven into the user's Maven folder, once, and only if its SHA-512 is the one in maven.properties.
// mvnw and mvnw.cmd call it when the PATH has no Maven of 3.9 or later:
//
//     java FetchMaven.java <maven.properties> <folder to put Maven in> [-Dmaven.repo.local=…]
//
// It asks $MVNW_REPOURL (with $MVNW_USERNAME and $MVNW_PASSWORD if they are set), or else an older mvn on the PATH,
// which knows the repositories, mirrors and proxies of this machine. Whoever comes second waits for the first. Maven
// appears in its folder whole or not at all: what is left of a fetch that was cut off is removed by the next one.

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

void main(String[] args) {
    try {
        fetch(properties(Path.of(args[0])), Path.of(args[1]), List.of(args).subList(2, args.length));
    } catch (IOException e) {
        System.err.println(e.getMessage());
        System.exit(1);
    }
}

void fetch(Properties maven, Path home, List<String> options) throws IOException {
    Path folder = Files.createDirectories(home.toAbsolutePath().getParent());
    try (var channel = FileChannel.open(folder.resolve("fetching.lock"), CREATE, WRITE);
            var _ = channel.lock()) {
        if (Files.exists(home)) {
            return;
        }
        Path work = folder.resolve("fetching");
        delete(work);
        Files.createDirectory(work);
        try {
            String version = maven.getProperty("version");
            System.err.println("Fetching Apache Maven " + version + " into " + home + ", once.");
            Path zip = work.resolve("apache-maven-" + version + "-bin.zip");
            download(version, zip, options);
            check(zip, maven.getProperty("sha512"));
            Files.move(unpack(zip, work.resolve("unpacked")), home, ATOMIC_MOVE);
        } finally {
            delete(work);
        }
    }
}

void download(String version, Path zip, List<String> options) throws IOException {
    String repository = System.getenv("MVNW_REPOURL");
    if (repository != null && !repository.isBlank()) {
        String path = "/org/apache/maven/apache-maven/" + version + "/" + zip.getFileName();
        downloadFrom(repository.strip().replaceAll("/+$", "") + path, zip);
    } else {
        copyWithOlderMaven("org.apache.maven:apache-maven:" + version + ":zip:bin", zip, options);
    }
}

void downloadFrom(String address, Path zip) throws IOException {
    try {
        URLConnection connection = URI.create(address).toURL().openConnection();
        connection.setConnectTimeout(20_000);
        connection.setReadTimeout(60_000);
        String user = System.getenv("MVNW_USERNAME");
        if (user != null) {
            byte[] pair = (user + ":" + System.getenv("MVNW_PASSWORD")).getBytes(UTF_8);
            connection.setRequestProperty("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        try (InputStream in = connection.getInputStream()) {
            Files.copy(in, zip);
        }
    } catch (IOException | IllegalArgumentException e) {
        throw new IOException("Maven could not be fetched from " + address + " (" + e + ").", e);
    }
}

/// An old Maven can copy any artefact by its coordinates; it runs in the empty work folder, far from this project's pom.
void copyWithOlderMaven(String coordinates, Path zip, List<String> options) throws IOException {
    boolean windows = File.separatorChar == '\\';
    var command = new ArrayList<>(windows ? List.of("cmd", "/c", "mvn") : List.of("mvn"));
    command.addAll(List.of("-B", "-q", "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy"));
    command.addAll(List.of("-Dartifact=" + coordinates, "-DoutputDirectory=" + zip.getParent()));
    command.addAll(options);
    try {
        var process = new ProcessBuilder(command).directory(zip.getParent().toFile()).inheritIO();
        process.environment().remove("MAVEN_BASEDIR");
        process.start().waitFor();
    } catch (IOException | InterruptedException e) {
        // Said below: without its file it has failed, whatever the reason.
    }
    if (!Files.exists(zip)) {
        throw new IOException("Plenary builds with Apache Maven 3.9 or later and none was found or could be fetched:"
                + " install it, or set MVNW_REPOURL to the address of a Maven repository.");
    }
}

void check(Path zip, String expected) throws IOException {
    try {
        String actual = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(zip)));
        if (!actual.equals(expected)) {
            throw new IOException("The Maven that was fetched is not the one this project trusts, so it was thrown away:"
                    + " its SHA-512 is " + actual + " and should be " + expected + ".");
        }
    } catch (NoSuchAlgorithmException e) {
        throw new AssertionError("every JDK has SHA-512", e);
    }
}

/// Returns the one folder that the zip holds.
Path unpack(Path zip, Path into) throws IOException {
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            Path file = into.resolve(entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
    }
    try (var folders = Files.list(into)) {
        Path maven = folders.findFirst().orElseThrow(() -> new IOException("The Maven that was fetched is empty."));
        maven.resolve("bin/mvn").toFile().setExecutable(true, false);
        return maven;
    }
}

Properties properties(Path file) throws IOException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
    }
    return properties;
}

void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
