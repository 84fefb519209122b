package headway.web;

/** An entry of the main navigation; smaller order stands further left. */
public record NavigationItem(int order, String text, String href) {}
