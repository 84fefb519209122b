package headway.evidence.readers;

import org.springframework.stereotype.Component;

/** Key stage 4 of England with its headline figures, for all pupils. */
@Component
class Ks4SelectedColumnsReader extends SelectedColumnsReader {

    Ks4SelectedColumnsReader(Recognitions recognitions) {
        super(
                recognitions,
                "KS4",
                Ks4Figures.ALL,
                "RECTYPE",
                "URN",
                "P8MEA",
                "ATT8SCR",
                "PTL2BASICS_95",
                "OFSTEDRATING");
    }
}
