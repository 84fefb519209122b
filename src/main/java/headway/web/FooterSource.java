package headway.web;

import java.util.List;

/** Brings lines to the footer, such as which editions of data are loaded. */
public interface FooterSource {

    List<String> lines();
}
