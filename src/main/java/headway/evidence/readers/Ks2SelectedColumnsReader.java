package headway.evidence.readers;

import org.springframework.stereotype.Component;

/** Key stage 2 of England with progress scores only. */
@Component
class Ks2SelectedColumnsReader extends SelectedColumnsReader {

    Ks2SelectedColumnsReader(Recognitions recognitions) {
        super(recognitions, "KS2", Ks2Figures.ALL, "RECTYPE", "URN", "READPROG", "WRITPROG", "MATPROG", "OFSTEDRATING");
    }
}
