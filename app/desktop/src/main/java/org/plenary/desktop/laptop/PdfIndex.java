package org.plenary.desktop.laptop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Media;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.store.LogStore;
import org.plenary.desktop.store.OwnStore;
import org.plenary.desktop.store.PdfReader;
import org.plenary.desktop.sync.Syncing.FileArrived;

/// Makes the text of PDF files findable under the items that they belong to.
final class PdfIndex implements FileArrived {
    private final OwnStore own;
    private final LogStore log;
    private final Supplier<Assembly> recorded;
    private final PdfReader reader = new PdfReader();

    PdfIndex(OwnStore own, LogStore log, Supplier<Assembly> recorded) {
        this.own = own;
        this.log = log;
        this.recorded = recorded;
    }

    @Override
    public void here(Attachment attachment) throws IOException {
        if (attachment.media() != Media.PDF) {
            return;
        }
        List<Item> items =
                recorded.get().evidence().items().values().stream()
                        .filter(item -> item.currentAttachments().contains(attachment))
                        .toList();
        Optional<Path> file = own.files().file(attachment.sha256());
        for (Item item : items) {
            boolean known = log.hasFile(item.mark().id(), attachment.sha256());
            if (file.isPresent() && !known) {
                Texts texts = OwnStore.texts(log, _ -> Optional.empty());
                log.index(
                        item.mark().id(),
                        attachment.sha256(),
                        texts.words(item.current()).get("title"),
                        reader.text(file.get()).orElse(""));
            }
        }
    }
}
