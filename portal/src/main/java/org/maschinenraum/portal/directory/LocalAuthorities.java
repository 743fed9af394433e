package org.maschinenraum.portal.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of local authorities, by official key. */
public interface LocalAuthorities {

    Optional<LocalAuthority> find(String ags);

    Map<String, LocalAuthority> findAll(Collection<String> keys);

    /** By beginnings of words of the name or by the beginning of the key; those that begin with the text come first. */
    List<LocalAuthority> search(String text, int offset, int limit);

    /** What people may have meant who wrote these names or keys into a list; texts that fit nothing are left out. */
    Map<String, AuthorityMatch> recognise(Collection<String> texts);
}
