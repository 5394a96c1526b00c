package org.plenary.core.term;

import java.util.regex.Pattern;

/// The name of a trail, `HOST/trail/NAME`: what its checkpoints are signed for and what every entry
/// is bound to.
public record Origin(String value) {
    private static final Pattern FORM =
            Pattern.compile(
                    "[a-z0-9](?:[a-z0-9.-]{0,60}[a-z0-9])?(?::[0-9]{1,5})?/trail/[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

    /// A host (with a port where it has one), `/trail/`, and a name of lower-case letters, digits
    /// and hyphens.
    public Origin {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a trail is named HOST/trail/NAME, in lower-case letters, digits and hyphens");
        }
    }

    /// The host that the keys of this assembly's devices are named after.
    public String host() {
        return value.substring(0, value.indexOf('/'));
    }

    /// The assembly's own name.
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /// The name under which a device signs, `HOST/d/DEVICE`.
    public String deviceKeyName(DeviceId device) {
        return host() + "/d/" + device.value();
    }

    /// The name under which a letter signs an enrolment, `HOST/l/LETTER`.
    public String letterKeyName(PublicKey letter) {
        return host() + "/l/" + letter.device().value();
    }

    @Override
    public String toString() {
        return value;
    }
}
