package org.maschinenraum.portal.shell.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.LiveRegion;
import org.maschinenraum.portal.shell.MenuChanged;
import org.maschinenraum.portal.shell.MenuEntry;
import org.maschinenraum.portal.shell.SkipLink;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.language.LanguageChoice;
import org.maschinenraum.portal.shell.start.StartPage;
import org.springframework.beans.factory.ObjectProvider;

/** Header, menu and the place of the page; the layout of every route. */
@Layout
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT = "inhalt";

    private final Main main = new Main();
    private final LiveRegion liveRegion = new LiveRegion();
    private final Menu menu;
    private boolean firstPage = true;

    MainLayout(
            SignedIn person,
            ObjectProvider<MenuEntry> entries,
            LanguageChoice languages,
            AuthenticationContext authentication) {
        this.menu = new Menu(person.actor(), entries.stream().toList());
        main.setId(CONTENT);
        main.addClassName("mr-main");
        setContent(new Div(main, liveRegion));
        addToNavbar(header(new AccountMenu(person, languages, authentication)));
        addToDrawer(menu);
        setI18n(new AppLayoutI18n().setDrawer(Texts.of("shell.menu")));
    }

    private Header header(AccountMenu account) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.of("shell.menu"));
        toggle.setIcon(Icons.MENU.create());
        var skip = new SkipLink(Texts.of("shell.skip"), "#" + CONTENT);
        var header = new Header(skip, toggle, brand(), space(), new SearchBar(), space(), searchLink(), account);
        header.addClassName("mr-head");
        return header;
    }

    private static RouterLink brand() {
        var mark = new SvgIcon("icons/mark.svg");
        mark.addClassName("mr-mark");
        var brand = new RouterLink(StartPage.class);
        brand.addClassName("mr-brand");
        brand.getElement().setAttribute("aria-label", Texts.of("shell.brand-label"));
        brand.add(mark, new Span(Texts.of("shell.brand")));
        return brand;
    }

    private static Anchor searchLink() {
        var link = new Anchor(SearchBar.ROUTE, Icons.SEARCH.create());
        link.addClassNames("mr-iconbutton", "mr-search-link");
        link.setAriaLabel(Texts.of("shell.search"));
        return link;
    }

    private static Span space() {
        var space = new Span();
        space.addClassName("mr-space");
        return space;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        KeyboardPlace.keep(main);
        var refresh = ComponentUtil.addListener(
                attached.getUI(), MenuChanged.class, changed -> menu.refreshCounts(changed::concerns));
        addDetachListener(detached -> refresh.remove());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement page) {
        main.getElement().removeAllChildren();
        if (page != null) {
            main.getElement().appendChild(page.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldPage) {
        main.getElement().removeAllChildren();
    }

    /** A new page is announced, begins at its top, and the counts are fresh. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (firstPage) {
            firstPage = false;
            return;
        }
        menu.refreshCounts();
        main.getElement()
                .executeJs(
                        "this.closest('vaadin-app-layout').shadowRoot.querySelector('[part~=content]').scrollTop = 0");
        KeyboardPlace.begin(main);
        if (event.getActiveChain().getFirst() instanceof HasDynamicTitle titled) {
            liveRegion.setText(titled.getPageTitle());
        }
    }
}
