package headway.documents;

/** What a letter is about, in the words of the module that issues it, such as ("decision", 17). */
public record LetterSubject(String kind, long id) {}
