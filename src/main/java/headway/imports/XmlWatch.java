package headway.imports;

/**
 * Watches the bytes of a workbook's part go by. No program writes a declaration of a document type into one, which could
 * name other files or grow without end, nor a cell further right than a sheet has columns.
 */
final class XmlWatch {

    /** Letters in the name of the last column, XFD. */
    private static final int LONGEST_COLUMN = 3;

    /** A space, the letter r and an equals sign, as they stand before the name of a cell. */
    private static final int NAME_FOLLOWS = ' ' << 16 | 'r' << 8 | '=';

    private final String fileName;
    private final String part;
    private boolean inTag;
    /** The last three bytes of the tag, with spaces drawn together. */
    private int last;

    private boolean inName;
    private int letters;

    XmlWatch(String fileName, String part) {
        this.fileName = fileName;
        this.part = part;
    }

    void see(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            see(bytes[i]);
        }
    }

    private void see(byte each) {
        if (each == 0) {
            throw odd("is not written in UTF-8");
        }
        if (each == '<') {
            inTag = true;
            last = 0;
        } else if (each == '>') {
            inTag = false;
        } else if (inTag) {
            inTag(each);
        }
    }

    private void inTag(byte each) {
        if (last == '!' && (each == 'D' || each == 'E')) {
            throw odd("declares a document type");
        }
        if (inName) {
            letters += each >= 'A' && each <= 'Z' ? 1 : 0;
            inName = each != '"' && each != '\'';
            if (letters > LONGEST_COLUMN) {
                throw new UnreadableFileException(fileName + " names a cell beyond the last of the " + Columns.MOST
                        + " columns that a sheet has. Open it in Excel and save it again as .xlsx.");
            }
        } else if ((each == '"' || each == '\'') && last == NAME_FOLLOWS) {
            inName = true;
            letters = 0;
        }
        if (each > ' ') {
            last = (each == '=' && (last & 0xFF) == ' ' ? last >> 8 : last) << 8 & 0xFFFFFF | each;
        } else if ((last & 0xFF) != ' ' && (last & 0xFF) != '=') {
            last = last << 8 & 0xFFFFFF | ' ';
        }
    }

    private UnreadableFileException odd(String what) {
        return new UnreadableFileException(fileName + " cannot be read: its part " + part + " " + what
                + ", as no spreadsheet program writes it. Open it in Excel and save it again as .xlsx.");
    }
}
