package headway.web;

/** Whether this installation is a demonstration; it cannot change while it runs with real people in it. */
public interface InstallationMode {

    boolean demonstration();
}
