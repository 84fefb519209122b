package headway.documents;

/** Who signs a letter and with which closing words, such as "Yours sincerely". */
public record Signatory(String closing, String name, String post) {}
