package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.icon.SvgIcon;

/** The icons of the portal (Lucide); decorative, so a word always stands beside them. */
public enum Icons {
    ACTIVITY("activity"),
    ARROW_LEFT_RIGHT("arrow-left-right"),
    BAN("ban"),
    BELL("bell"),
    BUILDING_2("building-2"),
    CALENDAR_DAYS("calendar-days"),
    CHART_COLUMN("chart-column"),
    CHART_NETWORK("chart-network"),
    CHECK("check"),
    CHEVRON_DOWN("chevron-down"),
    CHEVRON_LEFT("chevron-left"),
    CHEVRON_RIGHT("chevron-right"),
    CHEVRON_UP("chevron-up"),
    CIRCLE("circle"),
    CIRCLE_ALERT("circle-alert"),
    CIRCLE_CHECK("circle-check"),
    CIRCLE_DOT("circle-dot"),
    CIRCLE_X("circle-x"),
    CLOCK("clock"),
    DATABASE("database"),
    DOWNLOAD("download"),
    EURO("euro"),
    EXTERNAL_LINK("external-link"),
    EYE("eye"),
    FILE_TEXT("file-text"),
    FILE_X("file-x"),
    FLAG("flag"),
    FOLDER_KANBAN("folder-kanban"),
    GAVEL("gavel"),
    HISTORY("history"),
    HOUSE("house"),
    INBOX("inbox"),
    INFO("info"),
    LIBRARY("library"),
    LIST_CHECKS("list-checks"),
    LIST_FILTER("list-filter"),
    LOCK("lock"),
    LOG_OUT("log-out"),
    MAIL("mail"),
    MENU("menu"),
    MESSAGE_SQUARE("message-square"),
    MINUS("minus"),
    MOON("moon"),
    PAPERCLIP("paperclip"),
    PENCIL_LINE("pencil-line"),
    PLUS("plus"),
    REFRESH_CW("refresh-cw"),
    SCALE("scale"),
    SCROLL_TEXT("scroll-text"),
    SEARCH("search"),
    SEND("send"),
    SETTINGS("settings"),
    SHIELD_CHECK("shield-check"),
    SUN("sun"),
    SUN_MOON("sun-moon"),
    TRASH_2("trash-2"),
    TRIANGLE_ALERT("triangle-alert"),
    UNDO_2("undo-2"),
    UPLOAD("upload"),
    USER_CHECK("user-check"),
    USER_PEN("user-pen"),
    USERS("users"),
    WORKFLOW("workflow"),
    X("x");

    private final String file;

    Icons(String file) {
        this.file = file;
    }

    /** 20 px. */
    public SvgIcon create() {
        return new SvgIcon("icons/lucide/" + file + ".svg");
    }

    /** 16 px, for badges and secondary text. */
    public SvgIcon small() {
        var icon = create();
        icon.addClassName("mr-small");
        return icon;
    }
}
