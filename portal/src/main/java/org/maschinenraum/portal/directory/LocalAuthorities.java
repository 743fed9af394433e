package org.maschinenraum.portal.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of local authorities, by official key. */
public interface LocalAuthorities {

    Optional<LocalAuthority> find(String ags);

    Map<String, LocalAuthority> findAll(Collection<String> keys);

    /** By beginning of a word of the name or of the key, in German order. */
    List<LocalAuthority> search(String text, int offset, int limit);
}
