package org.maschinenraum.portal.shell.login;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/** Realm roles arrive in the ID token's claim {@code roles}. */
class RealmRoles implements GrantedAuthoritiesMapper {

    @Override
    public Collection<? extends GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream().flatMap(RealmRoles::withRoles).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<GrantedAuthority> withRoles(GrantedAuthority authority) {
        var claimed = authority instanceof OidcUserAuthority user
                ? user.getIdToken().getClaimAsStringList("roles")
                : List.<String>of();
        var roles = claimed == null ? List.<String>of() : claimed;
        return Stream.concat(
                Stream.of(authority), roles.stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)));
    }
}
